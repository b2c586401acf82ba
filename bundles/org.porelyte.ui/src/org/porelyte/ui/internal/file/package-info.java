// SPDX-License-Identifier: EPL-2.0
/** The commands for library files: open, save, revert, close, undo and redo, for the library that the views show. */
package org.porelyte.ui.internal.file;
