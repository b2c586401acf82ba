// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a heading or a link, without its markup. */
final class Words extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private Words() {
    }

    static String of(Node node) {
        Words visitor = new Words();
        node.accept(visitor);
        return visitor.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }
}
