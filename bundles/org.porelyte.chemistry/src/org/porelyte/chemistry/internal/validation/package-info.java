// SPDX-License-Identifier: EPL-2.0
/** The chemical rules, one class each, and what they share. */
package org.porelyte.chemistry.internal.validation;
