// SPDX-License-Identifier: EPL-2.0
/**
 * Lets JFace viewers show EMF models through the item providers of EMF.Edit, whose own user interface is not published.
 */
package org.porelyte.ui.kit.emf;
