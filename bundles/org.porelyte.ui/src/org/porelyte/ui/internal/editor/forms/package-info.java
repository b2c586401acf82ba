// SPDX-License-Identifier: EPL-2.0
/** What the editor's form of each kind of element shows. */
package org.porelyte.ui.internal.editor.forms;
