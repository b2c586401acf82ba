// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.porelyte.model.Applicability;
import org.porelyte.model.Candidate;
import org.porelyte.quantities.PlainNumber;
import org.porelyte.quantities.Provenance;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Value;
import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.Failure;
import org.porelyte.screening.Ranking.Ranked;
import org.porelyte.screening.ResultColumn;

/** What headers and cells of the table say beyond their texts, in lines that fit a tooltip. */
final class CellNotes {

    private static final int LINE = 90;
    private static final double KELVIN = 273.15;

    private CellNotes() {
    }

    /** {@return what the column holds, what marks before its values mean if they have some, and its name in files} */
    static String header(ResultColumn column, boolean marked) {
        Quantity quantity = column.quantity();
        List<String> lines = new ArrayList<>();
        if (quantity != null && column.role() == ResultColumn.Role.VALUE) {
            String name = Character.toUpperCase(quantity.name().charAt(0)) + quantity.name().substring(1);
            lines.add(quantity.unitLabel().isEmpty() ? name : name + ", " + quantity.unitLabel());
        }
        lines.add(column.description());
        if (marked) {
            lines.add(ValueText.LEGEND);
        }
        lines.add("In files: " + column.name());
        return joined(lines.stream());
    }

    /** {@return all that is known of the cell; empty if its text says all} */
    static String cell(Ranked row, ResultColumn column) {
        CandidateResult result = row.result();
        return switch (column.role()) {
            case CANDIDATE -> candidate(result.candidate());
            case RANK -> row.reason().isEmpty() ? "" : joined(Stream.of("Not ranked: " + row.reason()));
            case REMARK -> joined(Stream.concat(result.failures().stream().map(Failure::toString),
                    Stream.of(row.reason().isEmpty() ? "" : "Not ranked: " + row.reason())));
            case KIND, ID, LIBRARY -> "";
            default -> quantity(result, column.quantity());
        };
    }

    private static String candidate(Candidate candidate) {
        return joined(Stream.of(candidate.getName(), candidate.getDescription(), dois(candidate.getCitation())));
    }

    private static String quantity(CandidateResult result, Quantity quantity) {
        List<Value> values = result.values().getOrDefault(quantity.id(), List.of());
        if (values.isEmpty()) {
            String reason = result.notApplicable().get(quantity.id());
            return result.name() + ": no " + quantity.name() + (reason == null ? "" : "\n" + wrapped(reason));
        }
        return joined(Stream.concat(Stream.of(result.name() + ": " + quantity.name()),
                values.stream().map(CellNotes::value)));
    }

    private static String value(Value value) {
        Provenance from = value.provenance();
        String unit = value.quantity().unitLabel();
        return joined(Stream.of(
                value.plain() + (unit.isEmpty() || value.figure().isText() ? "" : " " + unit) + ", "
                        + from.kind().getLiteral().toLowerCase(Locale.ROOT),
                value.band().map(band -> "5 % to 95 %: " + PlainNumber.text(band.p05()) + " to "
                        + PlainNumber.text(band.p95())).orElse(""),
                value.flag() == Applicability.NONE ? ""
                        : value.flag().getLiteral().toLowerCase(Locale.ROOT).replace('_', ' '),
                from.condition(), temperature(from), dois(from.source()), from.parameters()));
    }

    private static String temperature(Provenance from) {
        return from.kelvin().isEmpty() || from.condition().matches(".*\\d *°?C\\b.*") ? ""
                : PlainNumber.text(from.kelvin().getAsDouble() - KELVIN) + " °C";
    }

    private static String dois(String source) {
        return source == null ? "" : source.replaceAll("(?<!\\S)(10\\.\\d{4,}/)", "doi:$1");
    }

    private static String joined(Stream<String> lines) {
        return String.join("\n", lines.filter(Objects::nonNull).filter(line -> !line.isBlank())
                .map(CellNotes::wrapped).toList());
    }

    private static String wrapped(String text) {
        StringBuilder all = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split(" +")) {
            if (used > 0 && used + word.length() > LINE) {
                all.append('\n');
                used = 0;
            }
            all.append(used == 0 ? "" : " ").append(word);
            used += word.length() + 1;
        }
        return all.toString();
    }
}
