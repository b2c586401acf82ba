// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

/**
 * A text in a line notation (SMILES, SMARTS, SMIRKS, a formula) breaks its rules. The exception knows where, and its
 * message shows the place with a caret:
 *
 * <pre>
 * SMILES broken at character 3: ')' closes a branch that was never opened; expected an atom, a bond or the end
 *   CC)O
 *     ^
 * </pre>
 */
public final class NotationException extends ChemistryException {

    private static final long serialVersionUID = 1L;

    private final String notation;
    private final String input;
    private final int position;
    private final String problem;
    private final String expectation;

    /**
     * Creates an exception.
     *
     * @param notation    name of the notation, such as {@code SMILES}
     * @param input       the whole text
     * @param position    index of the offending character in {@code input}, from 0; its length for 'at the end'
     * @param problem     what is wrong there
     * @param expectation what would have been right there
     */
    public NotationException(String notation, String input, int position, String problem, String expectation) {
        super(summarise(notation, position, problem, expectation) + '\n' + snippet(input, position));
        this.notation = notation;
        this.input = input;
        this.position = position;
        this.problem = problem;
        this.expectation = expectation;
    }

    /**
     * Returns the name of the notation.
     *
     * @return such as {@code SMILES}
     */
    public String notation() {
        return notation;
    }

    /**
     * Returns the text that is broken.
     *
     * @return the whole input
     */
    public String input() {
        return input;
    }

    /**
     * Returns where it is broken.
     *
     * @return an index into {@link #input()}, from 0; its length where the text ends too early
     */
    public int position() {
        return position;
    }

    /**
     * Returns what is wrong.
     *
     * @return half a sentence without place and expectation
     */
    public String problem() {
        return problem;
    }

    /**
     * Returns what would have been right.
     *
     * @return half a sentence
     */
    public String expectation() {
        return expectation;
    }

    /**
     * Returns the message in one line, for tables and logs.
     *
     * @return the message without the caret lines
     */
    public String summary() {
        return summarise(notation, position, problem, expectation);
    }

    /**
     * Returns the two lines that show the place.
     *
     * @return the input, and below it a caret under the offending character
     */
    public String snippet() {
        return snippet(input, position);
    }

    private static String summarise(String notation, int position, String problem, String expectation) {
        return notation + " broken at character " + (position + 1) + ": " + problem + "; expected " + expectation;
    }

    private static String snippet(String input, int position) {
        // control characters would shift the caret
        String shown = input.chars().collect(StringBuilder::new,
                (text, c) -> text.append(Character.isISOControl(c) ? ' ' : (char) c), StringBuilder::append).toString();
        return "  " + shown + '\n' + "  " + " ".repeat(Math.max(0, position)) + '^';
    }
}
