// SPDX-License-Identifier: EPL-2.0
/** The editor of library files: a list of the library's elements, and the form of the chosen one. */
package org.porelyte.ui.internal.editor;
