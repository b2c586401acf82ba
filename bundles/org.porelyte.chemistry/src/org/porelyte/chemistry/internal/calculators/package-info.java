// SPDX-License-Identifier: EPL-2.0
/**
 * The calculators that follow from the recipe of a candidate alone. They are contributed in this bundle's plugin.xml.
 */
package org.porelyte.chemistry.internal.calculators;
