// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.porelyte.examples.Examples;
import org.porelyte.examples.LibraryStart;
import org.porelyte.examples.NewLibrary;
import org.porelyte.model.Library;

/** Asks for name, folder and what to begin with. */
public final class NewLibraryPage extends WizardPage {

    private static final int WIDTH = 520;
    private static final int INDENT = 24;

    private final Path firstFolder;
    private final Map<Button, LibraryStart> starts = new LinkedHashMap<>();
    private Text name;
    private Text folder;
    private Label file;

    NewLibraryPage(Path firstFolder) {
        super("library", "New Library", null);
        this.firstFolder = firstFolder;
        setDescription("Makes a library file and opens it.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        name = text(page, "&Name:", "", 2);
        folder = text(page, "&Folder:", firstFolder.toString(), 1);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText("&Browse...");
        browse.addListener(SWT.Selection, event -> browse());
        new Label(page, SWT.NONE).setText("File:");
        file = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(file);
        createStarts(page);
        setControl(page);
        check(true);
    }

    private Text text(Composite page, String label, String value, int columns) {
        new Label(page, SWT.NONE).setText(label);
        Text text = new Text(page, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        text.addModifyListener(event -> check(false));
        return text;
    }

    private void createStarts(Composite page) {
        Group group = new Group(page, SWT.NONE);
        group.setText("Begin with");
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).indent(0, 8).applyTo(group);
        start(group, "B&uilding blocks", "Nodes, nets, functional groups, salts and a few linkers, each with its "
                + "source. No candidates.", new LibraryStart.BuildingBlocks());
        start(group, "N&othing", "An empty library.", new LibraryStart.Empty());
        Examples examples = new Examples();
        for (String example : examples.names()) {
            start(group, "The example " + example, description(examples, example), new LibraryStart.Example(example));
        }
        starts.keySet().iterator().next().setSelection(true);
    }

    private void start(Composite group, String label, String description, LibraryStart start) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(label);
        button.addListener(SWT.Selection, event -> check(false));
        starts.put(button, start);
        Label says = new Label(group, SWT.WRAP);
        says.setText(description);
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(WIDTH, SWT.DEFAULT).applyTo(says);
    }

    private static String description(Examples examples, String name) {
        try {
            Library library = examples.read(name);
            return library.getDescription() == null ? library.getName() : library.getDescription();
        } catch (IOException e) {
            ILog.of(NewLibraryPage.class).error("The example " + name + " cannot be read", e);
            return "";
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText("Folder of the New Library");
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check(boolean first) {
        String problem = problem();
        file.setText(title().isEmpty() || folderPath() == null ? "" : file().toString());
        file.setToolTipText(file.getText());
        setErrorMessage(first ? null : problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (title().isEmpty()) {
            return "Give the library a name.";
        }
        Path path = folderPath();
        if (path == null || !Files.isDirectory(path)) {
            return "There is no such folder. Choose another, or make it first.";
        }
        if (!Files.isWritable(path)) {
            return "This folder is read-only. Choose another.";
        }
        return Files.exists(file()) ? file().getFileName() + " exists already in this folder. Choose another name."
                : null;
    }

    private Path folderPath() {
        try {
            return folder.getText().isBlank() ? null : Path.of(folder.getText().strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** {@return the name of the library} */
    String title() {
        return name.getText().strip();
    }

    /** {@return the file; its name is that of the library, without what no file may be called} */
    Path file() {
        String safe = title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").replaceAll("^[. ]+|[. ]+$", "");
        return NewLibrary.file(folderPath(), safe.isEmpty() ? "library" : safe);
    }

    /** {@return what to begin with} */
    LibraryStart start() {
        return starts.entrySet().stream().filter(entry -> entry.getKey().getSelection()).findFirst().orElseThrow()
                .getValue();
    }

    /**
     * Fills the page in, as a user would; for tests.
     *
     * @param title  name of the library
     * @param place  its folder
     * @param chosen what to begin with
     */
    public void fill(String title, Path place, LibraryStart chosen) {
        starts.forEach((button, start) -> button.setSelection(start.equals(chosen)));
        folder.setText(place.toString());
        name.setText(title);
    }
}
