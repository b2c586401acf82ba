// SPDX-License-Identifier: EPL-2.0
/**
 * The open libraries: read, edited, kept up to date with their problems and quantities, saved, watched on disk and
 * recovered.
 */
package org.porelyte.ui.internal.documents;
