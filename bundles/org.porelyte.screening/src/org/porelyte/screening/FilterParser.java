// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;

import org.porelyte.model.CandidateKind;
import org.porelyte.model.FormKind;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Units;
import org.porelyte.quantities.Value;

/** Reads the condition of a {@link Filter} by recursive descent. */
final class FilterParser {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\()|(\\))|(<=|>=|!=|==|<|>|=)|'([^']*)'|\"([^\"]*)\""
            + "|([^\\s()<>=!'\"]+))");

    /** A number as it is written in tables; Java would take 1d, 0x1p3 and NaN for one too. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    /** Far more than a reader follows, far less than the stack holds. */
    private static final int DEEPEST = 100;
    private static final int LONGEST_SHOWN = 150;

    private final String text;
    private final List<Quantity> quantities;
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int depth;

    private enum Type { OPEN, CLOSE, SIGN, QUOTED, WORD, END }

    private record Token(Type type, String text, int position) {
    }

    FilterParser(String text, List<Quantity> quantities) {
        this.text = text;
        this.quantities = quantities;
        tokenise();
    }

    private void tokenise() {
        Matcher matcher = TOKEN.matcher(text);
        int position = 0;
        int end = text.stripTrailing().length();
        while (position < end) {
            matcher.region(position, text.length());
            if (!matcher.lookingAt()) {
                int broken = text.length() - text.substring(position).stripLeading().length();
                boolean quote = text.charAt(broken) == '\'' || text.charAt(broken) == '"';
                throw error(broken, quote ? "text in quotes that are closed" : "a quantity, a sign or a value");
            }
            int group = 1;
            while (matcher.group(group) == null) {
                group++;
            }
            Type type = switch (group) {
                case 1 -> Type.OPEN;
                case 2 -> Type.CLOSE;
                case 3 -> Type.SIGN;
                case 4, 5 -> Type.QUOTED;
                default -> Type.WORD;
            };
            tokens.add(new Token(type, matcher.group(group), matcher.start(group)));
            position = matcher.end();
        }
        tokens.add(new Token(Type.END, "", end));
    }

    Predicate<CandidateResult> parse() {
        Predicate<CandidateResult> condition = alternatives();
        if (peek().type() != Type.END) {
            throw error(peek().position(), "'and', 'or' or the end");
        }
        return condition;
    }

    private Predicate<CandidateResult> alternatives() {
        Predicate<CandidateResult> condition = all();
        while (word("or")) {
            condition = condition.or(all());
        }
        return condition;
    }

    private Predicate<CandidateResult> all() {
        Predicate<CandidateResult> condition = one();
        while (word("and")) {
            condition = condition.and(one());
        }
        return condition;
    }

    private Predicate<CandidateResult> one() {
        boolean not = word("not");
        if (!not && peek().type() != Type.OPEN) {
            return comparison();
        }
        if (++depth > DEEPEST) {
            throw error(peek().position(), "no more than " + DEEPEST + " brackets and 'not' in each other");
        }
        Predicate<CandidateResult> condition;
        if (not) {
            condition = one().negate();
        } else {
            next++;
            condition = alternatives();
            take(Type.CLOSE, "')'");
        }
        depth--;
        return condition;
    }

    private Predicate<CandidateResult> comparison() {
        if (isJoin(peek().text())) {
            throw error(peek().position(), "a comparison before it");
        }
        Token subject = take(Type.WORD, "a quantity, such as transport.sigma, or kind, name, ion, form");
        String sign = take(Type.SIGN, "one of < <= = != >= >").text();
        Token value = tokens.get(next);
        if (value.type() != Type.WORD && value.type() != Type.QUOTED) {
            throw error(value.position(), "a value");
        }
        next++;
        Function<CandidateResult, String> field = field(subject.text());
        if (field != null) {
            known(subject.text(), value);
            return compareText(field, sign, value, subject.position());
        }
        Quantity quantity = quantities.stream().filter(declared -> declared.id().equals(subject.text())).findFirst()
                .orElseThrow(() -> error(subject.position(), "a declared quantity (" + String.join(", ",
                        quantities.stream().map(Quantity::id).toList()) + ") or kind, name, ion, form"));
        return quantity.text()
                ? compareText(result -> text(result.value(quantity.id())), sign, value, subject.position())
                : compareNumber(quantity, sign, value);
    }

    private Predicate<CandidateResult> compareNumber(Quantity quantity, String sign, Token value) {
        // A quoted value may hold its unit, as the thresholds of profiles do.
        String[] parts = value.text().strip().split("\\s+", 2);
        if (!NUMBER.matcher(parts[0]).matches()) {
            throw error(value.position(), "a number, such as 0.1 or 1e-4, and a blank before its unit");
        }
        double number = Double.parseDouble(parts[0]);
        if (parts.length == 2) {
            number *= factor(parts[1], value.position(), quantity);
        } else if (peek().type() == Type.QUOTED || peek().type() == Type.WORD && !isJoin(peek().text())) {
            Token unit = tokens.get(next++);
            number *= factor(unit.text(), unit.position(), quantity);
        }
        double limit = number;
        return result -> {
            Value found = result.value(quantity.id());
            return found != null && found.number().isPresent()
                    && holds(sign, Double.compare(found.number().getAsDouble(), limit));
        };
    }

    private double factor(String unit, int position, Quantity quantity) {
        try {
            return Units.standard().factor(unit, quantity);
        } catch (IllegalArgumentException e) {
            throw error(position, "a unit of " + quantity.id()
                    + (quantity.unitLabel().isEmpty() ? "" : ", such as " + quantity.unitLabel()));
        }
    }

    private Predicate<CandidateResult> compareText(Function<CandidateResult, String> field, String sign, Token value,
            int position) {
        if (sign.startsWith("<") || sign.startsWith(">")) {
            throw error(position, "a quantity with numbers before '" + sign + "'; text is compared with = or !=");
        }
        return result -> {
            String found = field.apply(result);
            return found != null && holds(sign, found.equalsIgnoreCase(value.text()) ? 0 : 1);
        };
    }

    /** Kind and form have few values: another is a slip of the pen that would keep nothing. */
    private void known(String field, Token value) {
        List<? extends Enumerator> values = switch (field) {
            case "kind" -> CandidateKind.VALUES;
            case "form" -> FormKind.VALUES;
            default -> List.of();
        };
        if (!values.isEmpty() && values.stream().noneMatch(one -> one.getLiteral().equalsIgnoreCase(value.text()))) {
            throw error(value.position(), "one of " + values.stream()
                    .map(one -> one.getLiteral().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
        }
    }

    private static boolean holds(String sign, int order) {
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "!=" -> order != 0;
            default -> order == 0;
        };
    }

    private static Function<CandidateResult, String> field(String name) {
        return switch (name) {
            case "kind" -> result -> result.candidate().getKind().getLiteral();
            case "name" -> CandidateResult::name;
            case "ion" -> result -> result.candidate().getIon() == null ? null
                    : result.candidate().getIon().getSymbol();
            case "form" -> result -> result.candidate().getForm() == null ? null
                    : result.candidate().getForm().getKind().getLiteral();
            default -> null;
        };
    }

    private static String text(Value value) {
        return value == null ? null : value.plain();
    }

    private static boolean isJoin(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("and") || lower.equals("or");
    }

    private boolean word(String word) {
        boolean found = peek().type() == Type.WORD && peek().text().equalsIgnoreCase(word);
        next += found ? 1 : 0;
        return found;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take(Type type, String expected) {
        Token token = peek();
        if (token.type() != type) {
            throw error(token.position(), expected);
        }
        next++;
        return token;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }

    private IllegalArgumentException error(int position, String expected) {
        String found = position >= text.stripTrailing().length() ? "the end"
                : "'" + shortened(text.substring(position)) + "'";
        return new IllegalArgumentException("the filter '" + shortened(text) + "' breaks at character " + (position + 1)
                + ": expected " + expected + ", found " + found + ".");
    }
}
