// SPDX-License-Identifier: EPL-2.0
/** Tests in the real application, with a real window, as it is shipped. */
package org.porelyte.ui.tests;
