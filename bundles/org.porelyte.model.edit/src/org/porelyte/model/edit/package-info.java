// SPDX-License-Identifier: EPL-2.0
/** Texts and icons of the model's elements, and the item providers that give them. */
package org.porelyte.model.edit;
