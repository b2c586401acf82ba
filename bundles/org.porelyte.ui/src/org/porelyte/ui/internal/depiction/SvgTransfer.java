// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Puts SVG documents on the clipboard as drawing programs look for them. */
final class SvgTransfer extends ByteArrayTransfer {

    private static final String TYPE = "image/svg+xml";

    private final int id = registerType(TYPE);

    @Override
    protected int[] getTypeIds() {
        return new int[] {id};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {TYPE};
    }

    @Override
    protected void javaToNative(Object object, TransferData transferData) {
        super.javaToNative(((String) object).getBytes(StandardCharsets.UTF_8), transferData);
    }

    @Override
    protected Object nativeToJava(TransferData transferData) {
        return super.nativeToJava(transferData) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8)
                : null;
    }
}
