// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import com.google.gson.stream.JsonWriter;

import org.porelyte.model.Applicability;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Value;
import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.Failure;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.export.Exporter;
import org.porelyte.screening.export.OutputFolder;
import org.porelyte.screening.export.Report;

/** All values of each candidate with their provenance, as {@code results.json}. Numbers have all their digits. */
public final class JsonExporter implements Exporter {

    @Override
    public void export(Report report, OutputFolder folder) throws IOException {
        folder.write("results.json", out -> {
            JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginArray();
            for (Ranking.Ranked row : report.table().rows()) {
                write(row, report.results().quantities(), json);
            }
            json.endArray();
            json.flush();
            out.write('\n');
        });
    }

    private static void write(Ranking.Ranked row, List<Quantity> quantities, JsonWriter json) throws IOException {
        CandidateResult result = row.result();
        json.beginObject();
        json.name("candidate").value(result.name());
        json.name("id").value(result.candidate().getId());
        json.name("library").value(result.library());
        json.name("kind").value(result.candidate().getKind().getLiteral().toLowerCase(Locale.ROOT));
        json.name("rank");
        if (row.place() == 0) {
            json.nullValue();
            json.name("not_ranked").value(row.reason());
        } else {
            json.value(row.place());
        }
        json.name("quantities").beginObject();
        for (Quantity quantity : quantities) {
            List<Value> values = result.values().get(quantity.id());
            if (values != null) {
                json.name(quantity.id()).beginArray();
                for (Value value : values) {
                    write(value, json);
                }
                json.endArray();
            }
        }
        json.endObject();
        json.name("not_applicable").beginObject();
        for (var entry : new TreeMap<>(result.notApplicable()).entrySet()) {
            json.name(entry.getKey()).value(entry.getValue());
        }
        json.endObject();
        json.name("failures").beginArray();
        for (Failure failure : result.failures()) {
            json.beginObject().name("calculators").beginArray();
            for (String place : failure.places()) {
                json.value(place);
            }
            json.endArray().name("message").value(failure.message()).endObject();
        }
        json.endArray().endObject();
    }

    private static void write(Value value, JsonWriter json) throws IOException {
        json.beginObject();
        if (value.figure().isText()) {
            json.name("text").value(value.plain());
        } else {
            json.name("number").value(value.figure().central());
            if (!value.figure().bound().isEmpty()) {
                json.name("bound").value(value.figure().bound());
            }
            json.name("unit").value(value.quantity().unit());
        }
        if (value.band().isPresent()) {
            json.name("p05").value(value.band().get().p05()).name("p50").value(value.band().get().p50())
                    .name("p95").value(value.band().get().p95());
        }
        if (value.flag() != Applicability.NONE) {
            json.name("flag").value(value.flag().getLiteral());
        }
        json.name("kind").value(value.provenance().kind().getLiteral().toLowerCase(Locale.ROOT));
        json.name("source").value(value.provenance().source());
        if (!value.provenance().condition().isEmpty()) {
            json.name("condition").value(value.provenance().condition());
        }
        if (value.provenance().kelvin().isPresent()) {
            json.name("temperature_K").value(value.provenance().kelvin().getAsDouble());
        }
        if (!value.provenance().parameters().isEmpty()) {
            json.name("parameters").value(value.provenance().parameters());
        }
        json.endObject();
    }
}
