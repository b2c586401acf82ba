// SPDX-License-Identifier: EPL-2.0
/** The exporters that come with Porelyte. */
package org.porelyte.screening.internal.export;
