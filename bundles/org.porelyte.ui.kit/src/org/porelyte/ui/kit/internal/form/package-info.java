// SPDX-License-Identifier: EPL-2.0
/** The rows of forms: a class per kind of field. */
package org.porelyte.ui.kit.internal.form;
