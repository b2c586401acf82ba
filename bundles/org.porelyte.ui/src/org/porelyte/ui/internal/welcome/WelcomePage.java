// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import org.porelyte.examples.Examples;
import org.porelyte.ui.kit.image.Icons;

/** What the welcome page shows: a head, and sections of links in as many columns as there is room for. */
final class WelcomePage {

    private static final int MARGIN = 20;
    private static final int GAP = 24;
    private static final int LEAST_COLUMN = 200;
    private static final int MOST_COLUMN = 330;
    private static final int BIGGER = 8;

    private final ScrolledComposite scroll;
    private final Composite body;
    private final WelcomeLinks links;
    private final Consumer<Control> style;
    private final LinkSection recent;
    private final Link first;
    private final WelcomeChoice choice;
    private Button atStart;

    /**
     * @param parent holds it
     * @param links  goes where links lead
     * @param choice whether the page is shown at each start
     * @param style  gives controls that are made later the colours of the theme
     */
    WelcomePage(Composite parent, WelcomeLinks links, WelcomeChoice choice, Consumer<Control> style) {
        this.links = links;
        this.choice = choice;
        this.style = style;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN - 4).spacing(0, MARGIN).applyTo(body);
        Icons icons = new Icons(body, name -> WelcomePage.class.getResource("/icons/" + name + ".svg"));
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), body);
        FontDescriptor plain = FontDescriptor.createFrom(body.getFont());
        createHead(icons, fonts.create(plain.increaseHeight(BIGGER).setStyle(SWT.BOLD)));
        Font bold = fonts.create(plain.increaseHeight(1).setStyle(SWT.BOLD));
        Composite columns = new Composite(body, SWT.NONE);
        columns.setLayout(new ColumnsLayout(LEAST_COLUMN, MOST_COLUMN, GAP));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        first = createStart(new LinkSection(columns, "Start", bold, icons));
        recent = new LinkSection(columns, "Recent libraries", bold, icons);
        createPublished(new LinkSection(columns, "From two papers", bold, icons));
        createLearn(new LinkSection(columns, "Learn", bold, icons));
        scroll.setContent(body);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    private void createHead(Icons icons, Font big) {
        Composite head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label logo = new Label(head, SWT.NONE);
        logo.setImage(icons.get("logo"));
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(logo);
        Composite line = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Label name = new Label(line, SWT.NONE);
        name.setText("Porelyte");
        name.setFont(big);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        atStart = new Button(line, SWT.CHECK);
        atStart.setText("Show at start");
        atStart.setToolTipText("Show this page whenever Porelyte starts; otherwise it is in Help > Welcome");
        atStart.setSelection(choice.isAtStart());
        atStart.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> choice.setAtStart(atStart.getSelection())));
        Label sentence = new Label(head, SWT.WRAP);
        sentence.setText("Screens metal-organic frameworks and related materials as solid electrolytes for lithium, "
                + "with what papers and measurements say beside what is computed.");
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_COLUMN, SWT.DEFAULT).applyTo(sentence);
    }

    private Link createStart(LinkSection start) {
        Link open = null;
        for (String name : new Examples().names()) {
            Link link = start.link("library", "Open the example library", () -> links.example(name));
            link.setToolTipText("Open your copy of the example " + name);
            start.more(name);
            open = open == null ? link : open;
        }
        Link made = start.link("new-library", "New library...", () -> links.run("org.porelyte.ui.newLibrary"));
        start.link("project", "Open...", () -> links.run("org.porelyte.ui.open"))
                .setToolTipText("Open a library file");
        return open == null ? made : open;
    }

    private void createPublished(LinkSection section) {
        for (WelcomeTopics.Published candidate : WelcomeTopics.candidates()) {
            section.link("candidates", candidate.name(),
                    () -> links.candidate(WelcomeTopics.EXAMPLE, candidate.id()));
            section.more(candidate.source());
        }
    }

    private void createLearn(LinkSection section) {
        WelcomeTopics.help().forEach(topic -> section.link("help", topic.title(), () -> links.help(topic.page())));
    }

    /** Shows the libraries that were opened last, in place of those shown so far. */
    void showRecent(List<RecentFile> files) {
        if (body.isDisposed()) {
            return;
        }
        recent.clear();
        Path home = Path.of(System.getProperty("user.home"));
        for (RecentFile file : files) {
            if (file.exists()) {
                recent.link("library", file.name(), () -> links.library(file.file()))
                        .setToolTipText(file.file().toString());
                recent.more(file.folder(home));
            } else {
                recent.text("library", file.name() + " (missing)").setToolTipText(file.file().toString());
                recent.more("not in " + file.folder(home) + " any more");
            }
        }
        if (files.isEmpty()) {
            recent.more("None yet.");
        }
        style.accept(recent.control());
        fit();
    }

    /** Shows again whether the page is shown at each start. */
    void showChoice() {
        if (!atStart.isDisposed()) {
            atStart.setSelection(choice.isAtStart());
        }
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(LEAST_COLUMN, body.computeSize(width, SWT.DEFAULT, true).y);
        body.layout(true, true);
    }

    void setFocus() {
        if (!first.setFocus()) {
            scroll.setFocus();
        }
    }
}
