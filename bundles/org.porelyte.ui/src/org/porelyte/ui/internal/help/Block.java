// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.List;

/** A part of a page, below the one before. */
sealed interface Block {

    /** A heading; level 1 is that of the page. */
    record Heading(int level, List<Span> spans) implements Block {
    }

    /** Running text. */
    record Paragraph(List<Span> spans) implements Block {
    }

    /** An item of a list; depth 0 is the outermost. */
    record Item(int depth, String mark, List<Span> spans) implements Block {
    }

    /** Lines shown as they are. */
    record Code(List<String> lines) implements Block {
    }

    /** Rows of cells, the first with the heads. */
    record Table(List<List<List<Span>>> rows) implements Block {
    }
}
