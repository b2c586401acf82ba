// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The tables of a TrueType file (OpenType specification 1.9, 'Organization of an OpenType Font'). */
final class SfntTables {

    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    SfntTables(byte[] file) {
        ByteBuffer data = ByteBuffer.wrap(file);
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = DIRECTORY + i * RECORD;
            String tag = new String(file, at, 4, StandardCharsets.US_ASCII);
            tables.put(tag, data.slice(data.getInt(at + 8), data.getInt(at + 12)));
        }
    }

    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table '" + tag + "'");
        }
        return table;
    }

    static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
