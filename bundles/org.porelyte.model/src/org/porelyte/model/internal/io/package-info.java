// SPDX-License-Identifier: EPL-2.0
/** Library files of older formats: read as a tree, converted step by step, and given to EMF as if read from a file. */
package org.porelyte.model.internal.io;
