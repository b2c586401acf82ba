// SPDX-License-Identifier: EPL-2.0
/** The commands that edit elements of libraries: cut, copy, paste, delete, new. */
package org.porelyte.ui.internal.edit;
