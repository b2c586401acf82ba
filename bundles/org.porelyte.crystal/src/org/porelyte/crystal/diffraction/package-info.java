// SPDX-License-Identifier: EPL-2.0
/** X-ray powder diffraction: reflections, intensities and profiles. */
package org.porelyte.crystal.diffraction;
