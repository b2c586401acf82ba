// SPDX-License-Identifier: EPL-2.0
/** Benchmarks that are run on demand, and the large libraries that they and tests work on. */
package org.porelyte.benchmarks;
