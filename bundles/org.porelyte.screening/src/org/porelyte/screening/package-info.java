// SPDX-License-Identifier: EPL-2.0
/**
 * The spine: calculators are ordered by what they need, run for each candidate, and what they return is kept with its
 * provenance beside measured and literature values; then ranked, filtered and laid out as one table. Knows calculators
 * only through {@link org.porelyte.quantities.Calculator}.
 */
package org.porelyte.screening;
