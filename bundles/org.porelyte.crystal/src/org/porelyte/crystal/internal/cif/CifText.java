// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a file: UTF-8 or UTF-16 by its byte order mark, else UTF-8, else Latin-1. */
final class CifText {

    private CifText() {
    }

    static String of(byte[] bytes, Remarks remarks) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int begin = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return decode(bytes, begin, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            remarks.add("", 0, "the file is not UTF-8; it was read as Latin-1");
            return new String(bytes, begin, bytes.length - begin, StandardCharsets.ISO_8859_1);
        }
    }

    private static String decode(byte[] bytes, int begin, Charset charset) throws CharacterCodingException {
        for (int i = begin; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes, begin, bytes.length - begin)).toString();
            }
        }
        // ASCII, the usual case, without a copy of wide characters
        return new String(bytes, begin, bytes.length - begin, StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
