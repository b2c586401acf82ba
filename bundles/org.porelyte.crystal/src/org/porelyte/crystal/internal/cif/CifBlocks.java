// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.internal.cif.CifBlock.Column;
import org.porelyte.crystal.internal.cif.CifTokens.Kind;

/**
 * Puts the words of a CIF together to data blocks. What is wrong about tags that are used is an error; about others it
 * is a warning, since the structure does not depend on them.
 */
final class CifBlocks {

    /** Values that are kept, of a whole file: some 100,000 atoms have a tenth of this. */
    private static final int MOST_VALUES = 4_000_000;

    private static final int MOST_BLOCKS = 10_000;
    private static final int MOST_COLUMNS = 10_000;

    private final String file;
    private final CifTokens tokens;
    private final Remarks remarks;
    private final List<CifBlock> blocks = new ArrayList<>();
    private CifBlock block;
    private String lastTag = "";
    private int kept;

    CifBlocks(String file, String text, Remarks remarks) {
        this.file = file;
        this.tokens = new CifTokens(file, text);
        this.remarks = remarks;
    }

    List<CifBlock> read() throws CifException {
        tokens.next();
        while (tokens.kind() != Kind.END) {
            switch (tokens.kind()) {
                case DATA -> open(tokens.word());
                case GLOBAL -> open("global");
                case SAVE -> skipFrame();
                case LOOP -> readLoop();
                case TAG -> readItem();
                case VALUE -> readStray();
                default -> tokens.next();
            }
        }
        return blocks;
    }

    private void open(String name) throws CifException {
        if (blocks.size() == MOST_BLOCKS) {
            throw new CifException(file, tokens.line(), "the file has more than " + MOST_BLOCKS + " data blocks; "
                    + "expected fewer");
        }
        block = new CifBlock(name, tokens.line());
        blocks.add(block);
        lastTag = "";
        tokens.next();
    }

    private CifBlock block() {
        if (block == null) {
            remarks.add("", tokens.line(), "there is no data_ line before this; it was read as a data block");
            block = new CifBlock("", tokens.line());
            blocks.add(block);
        }
        return block;
    }

    private void skipFrame() throws CifException {
        int begin = tokens.line();
        while (tokens.next() != Kind.END) {
            if (tokens.kind() == Kind.SAVE && tokens.word().isEmpty()) {
                tokens.next();
                return;
            }
        }
        throw new CifException(file, begin, "the save frame does not end; expected save_ behind it");
    }

    private void readItem() throws CifException {
        String tag = tokens.word();
        int line = tokens.line();
        String normal = CifTags.normal(tag);
        boolean used = CifTags.isUsed(normal);
        Optional<Column> column = used ? block().add(tag, line, 0) : Optional.empty();
        lastTag = tag;
        if (tokens.next() != Kind.VALUE) {
            trouble(used, tag, line, "the tag " + tag + " has no value; expected one behind it, ? for unknown");
            return;
        }
        checkQuote(used, tag);
        if (used && column.isEmpty()) {
            remarks.add(tag, line, "stands here again; the first is used");
        }
        if (column.isPresent()) {
            keep(column.get(), tokens.value());
        }
        tokens.next();
    }

    /** Values that belong to no tag, mostly because a text with blanks has no quotes. */
    private void readStray() throws CifException {
        String normal = CifTags.normal(lastTag);
        int line = tokens.line();
        Optional<Column> column = block == null ? Optional.empty() : block.column(normal);
        if (CifTags.mayHaveBlanks(normal) && column.isPresent() && column.get().loop() == 0) {
            List<CifValue> values = column.get().values();
            CifValue begun = values.get(values.size() - 1);
            if (begun.line() == line && !begun.quoted()) {
                values.set(values.size() - 1, new CifValue(begun.text() + " " + tokens.word(), line, false));
                remarks.add(column.get().tag(), line, "the value has blanks but no quotes; it was read to its last "
                        + "word on the line");
                tokens.next();
                return;
            }
        }
        trouble(CifTags.isUsed(normal), lastTag, line, "'" + shown(tokens.word()) + "' belongs to no tag; expected a "
                + "tag (a text with blanks needs quotes)");
        while (tokens.kind() == Kind.VALUE) {
            tokens.next();
        }
    }

    private void readLoop() throws CifException {
        int loop = tokens.line();
        List<String> tags = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        boolean used = false;
        while (tokens.next() == Kind.TAG) {
            String tag = tokens.word();
            tags.add(tag);
            if (tags.size() > MOST_COLUMNS) {
                throw new CifException(file, loop, "the loop has more than " + MOST_COLUMNS + " tags; expected fewer");
            }
            Column column = null;
            if (CifTags.isUsed(CifTags.normal(tag))) {
                used = true;
                column = block().add(tag, tokens.line(), loop).orElse(null);
                if (column == null) {
                    remarks.add(tag, tokens.line(), "stands here again; the first is used");
                }
            }
            columns.add(column);
        }
        if (tags.isEmpty()) {
            throw new CifException(file, loop, "loop_ is followed by no tag; expected tags, then values");
        }
        lastTag = tags.get(tags.size() - 1);
        int count = 0;
        int row = tokens.line();
        for (; tokens.kind() == Kind.VALUE; count++) {
            int place = count % tags.size();
            row = place == 0 ? tokens.line() : row;
            checkQuote(used, tags.get(place));
            if (columns.get(place) != null) {
                keep(columns.get(place), tokens.value());
            }
            tokens.next();
        }
        if (count % tags.size() != 0) {
            trouble(used, tags.get(0), row, "the loop of line " + loop + " has " + tags.size()
                    + " columns, but its last row has " + count % tags.size() + " values; expected "
                    + tags.size() + " (a text with blanks needs quotes)");
        }
    }

    private void keep(Column column, CifValue value) throws CifException {
        if (++kept > MOST_VALUES) {
            throw new CifException(file, value.line(), String.format(Locale.ROOT,
                    "the file has more than %,d values of atoms; expected fewer", MOST_VALUES));
        }
        column.values().add(value);
    }

    private void checkQuote(boolean used, String tag) throws CifException {
        if (tokens.isOpenQuote()) {
            trouble(used, tag, tokens.line(), "the quotation '" + shown(tokens.word()) + "' does not end on its line; "
                    + "expected the same quote, then a blank");
        }
    }

    private void trouble(boolean used, String tag, int line, String reason) throws CifException {
        if (used) {
            throw new CifException(file, line, reason);
        }
        remarks.add(tag, line, reason);
    }

    private static String shown(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "..." : word;
    }
}
