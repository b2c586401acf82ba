// SPDX-License-Identifier: EPL-2.0
/** Marks of linkers and monomers, picked on the drawing in their form. */
package org.porelyte.ui.internal.editor.picking;
