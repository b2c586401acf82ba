// SPDX-License-Identifier: EPL-2.0
/** What is drawn of each kind of element of a library: its structures, their marks and labels. */
package org.porelyte.chemistry.internal.depict.element;
