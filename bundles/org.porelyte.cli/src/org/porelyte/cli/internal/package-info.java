// SPDX-License-Identifier: EPL-2.0
/** The commands of the headless application; each is thin over a core bundle and runs without OSGi too. */
package org.porelyte.cli.internal;
