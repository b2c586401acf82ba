// SPDX-License-Identifier: EPL-2.0
/** Reading and writing library files (*.porelyte). */
package org.porelyte.model.io;
