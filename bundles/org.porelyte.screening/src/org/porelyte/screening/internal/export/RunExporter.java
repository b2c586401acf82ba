// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import org.porelyte.screening.Stage;
import org.porelyte.screening.StageOutcome.Ending;
import org.porelyte.screening.export.Exporter;
import org.porelyte.screening.export.OutputFolder;
import org.porelyte.screening.export.Report;
import org.porelyte.screening.export.RunRecord;

/** How the run was done, as {@code run.json}: versions, seed, hashes of the inputs, stages. */
public final class RunExporter implements Exporter {

    @Override
    public void export(Report report, OutputFolder folder) throws IOException {
        folder.write("run.json", out -> {
            JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginObject();
            RunRecord run = report.run();
            json.name("program").value(run.program());
            json.name("started").value(run.started());
            json.name("java").value(Runtime.version().toString());
            json.name("system").value(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
            json.name("seed").value(run.options().seed());
            json.name("jobs").value(run.options().jobs());
            json.name("inputs").beginArray();
            for (RunRecord.Input input : run.inputs()) {
                json.beginObject().name("library").value(input.name()).name("file").value(input.file())
                        .name("sha256").value(input.sha256()).name("candidates").value(input.candidates()).endObject();
            }
            json.endArray();
            json.name("calculators").beginArray();
            for (Stage stage : report.results().stages()) {
                write(stage, json);
            }
            json.endArray();
            json.name("ranking").value(report.ranking().describe(report.results().quantities()));
            json.name("filter").value(report.filter().text());
            json.name("candidates_screened").value(report.results().candidates().size());
            json.name("candidates_kept").value(report.table().rows().size());
            json.name("candidates_failed").value(report.results().candidates().stream()
                    .filter(candidate -> !candidate.failures().isEmpty()).count());
            json.name("complete").value(!report.results().cancelled());
            json.name("problems").beginArray();
            for (String problem : report.results().problems()) {
                json.value(problem);
            }
            json.endArray().endObject();
            json.flush();
            out.write('\n');
        });
    }

    private static void write(Stage stage, JsonWriter json) throws IOException {
        json.beginObject().name("id").value(stage.calculator().id()).name("version").value(stage.calculator().version())
                .name("bundle").value(stage.calculator().contributor());
        for (Ending ending : Ending.values()) {
            json.name(word(ending)).value(stage.counts().of(ending));
        }
        json.name("reasons").beginArray();
        for (Stage.Reason reason : stage.reasons()) {
            json.beginObject().name("outcome").value(word(reason.outcome().ending()))
                    .name("reason").value(reason.outcome().reason())
                    .name("candidates").value(reason.candidates()).endObject();
        }
        json.endArray().endObject();
    }

    private static String word(Ending ending) {
        return ending.name().toLowerCase(Locale.ROOT);
    }
}
