// SPDX-License-Identifier: EPL-2.0
/**
 * Quantities, the values that candidates have of them, and the calculators that predict values. Third parties
 * contribute both through the extension points {@code org.porelyte.quantities.quantities} and
 * {@code org.porelyte.quantities.calculators}; tables, charts and exports build themselves from what is declared.
 */
package org.porelyte.quantities;
