// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawing on a machine without fonts, and even without the library that finds fonts. */
class NoFontsTest {

    @TempDir
    Path folder;

    @Test
    void anEmptyFontConfiguration() throws Exception {
        Path configuration = Files.writeString(folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig></fontconfig>\n");
        assertEquals(DrawOnce.hashes(), drawElsewhere(configuration.toString(), null));
    }

    @Test
    void noFontLibraryAtAll() throws Exception {
        // a file that is no library hides the one of the system
        Files.writeString(folder.resolve("libfontconfig.so.1"), "none");
        Files.writeString(folder.resolve("libfontconfig.so"), "none");
        Files.writeString(folder.resolve("libfreetype.so.6"), "none");
        assertEquals(DrawOnce.hashes(), drawElsewhere(folder.resolve("absent.conf").toString(), folder.toString()));
    }

    private String drawElsewhere(String fontConfiguration, String libraries) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-cp", classPath, DrawOnce.class.getName());
        builder.environment().remove("DISPLAY");
        builder.environment().put("FONTCONFIG_FILE", fontConfiguration);
        builder.environment().put("FONTCONFIG_PATH", folder.toString());
        if (libraries != null) {
            builder.environment().put("LD_LIBRARY_PATH", libraries);
        }
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor(60, TimeUnit.SECONDS);
        return output;
    }
}
