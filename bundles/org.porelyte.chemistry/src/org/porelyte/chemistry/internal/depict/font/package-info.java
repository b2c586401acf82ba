// SPDX-License-Identifier: EPL-2.0
/**
 * Outlines of letters from a TrueType file, without the font machinery of the platform: that one fails on a machine
 * without fonts or without the fontconfig library, and draws differently from machine to machine.
 */
package org.porelyte.chemistry.internal.depict.font;
