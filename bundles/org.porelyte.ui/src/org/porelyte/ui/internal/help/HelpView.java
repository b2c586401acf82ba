// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import org.porelyte.help.HelpPages;
import org.porelyte.help.HelpTopic;

/** Contents, search and pages of the help. */
public final class HelpView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.help";
    /** The page that the help begins with. */
    public static final String FIRST = "index";

    private static final int NARROW = 620;
    private static final int[] BESIDE = {30, 70};

    private final HelpPages pages = new HelpPages();
    private final HelpSearch search = new HelpSearch(pages);
    private final History history = new History();
    private Text words;
    private Text find;
    private Button back;
    private Button forward;
    private TreeViewer contents;
    private PagePane pane;
    private String shown = "";

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        createContents(new Composite(halves, SWT.NONE));
        createPage(new Composite(halves, SWT.NONE));
        halves.setWeights(BESIDE);
        halves.addListener(SWT.Resize, event -> halves.setOrientation(
                halves.getSize().x < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
        open(FIRST);
    }

    private void createContents(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        words = field(parent, "Search the help");
        words.addModifyListener(event -> contentsFor(words.getText()));
        words.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> pane.find(words.getText())));
        contents = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(contents.getControl());
        contents.setContentProvider(new Topics());
        contents.setLabelProvider(LabelProvider.createTextProvider(topic -> ((HelpTopic) topic).title()));
        contents.setInput(pages);
        contents.expandAll();
        contents.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof HelpTopic topic) {
                open(topic.id());
            }
        });
    }

    private void createPage(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(parent);
        back = button(parent, "Back", -1);
        forward = button(parent, "Forward", 1);
        find = field(parent, "Find in this page");
        find.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            if (!pane.find(find.getText())) {
                parent.getDisplay().beep();
            }
        }));
        pane = new PagePane(parent, this::follow);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(pane.control());
    }

    private static Text field(Composite parent, String message) {
        Text field = new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(message);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        return field;
    }

    private Button button(Composite parent, String label, int steps) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> history.go(steps)
                .ifPresent(this::show)));
        return button;
    }

    private void contentsFor(String wanted) {
        contents.setFilters(wanted.isBlank() ? new ViewerFilter[0] : new ViewerFilter[] {new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parent, Object topic) {
                return search.shows((HelpTopic) topic, wanted);
            }
        }});
        contents.expandAll();
    }

    /**
     * Opens a page.
     *
     * @param link id of a page, or its file, each with the name of a heading behind a # or without
     */
    public void open(String link) {
        int hash = link.indexOf('#');
        String page = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\.md$", "");
        String id = page.isEmpty() ? shown : page;
        if (topic(id).isEmpty()) {
            return;
        }
        history.visit(id);
        show(id);
        if (hash >= 0) {
            pane.reveal(link.substring(hash + 1));
        }
    }

    private void follow(String link) {
        if (link.contains("://")) {
            Program.launch(link);
        } else {
            open(link);
        }
    }

    private void show(String id) {
        back.setEnabled(history.canGo(-1));
        forward.setEnabled(history.canGo(1));
        if (!id.equals(shown)) {
            shown = id;
            pane.show(new PageReader(pages.markdown(id)).read());
            topic(id).ifPresent(topic -> contents.setSelection(new StructuredSelection(topic), true));
        }
    }

    private Optional<HelpTopic> topic(String id) {
        return Topics.all(pages.topics()).filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** {@return id of the page that is shown} */
    public String page() {
        return shown;
    }

    /** {@return the text that is shown} */
    public String text() {
        return pane.control().getText();
    }

    /** Puts the cursor into the field that finds words in the page. */
    void find() {
        find.setFocus();
        find.selectAll();
    }

    @Override
    public void setFocus() {
        pane.control().setFocus();
    }

    /** The topics as a tree. */
    private static final class Topics implements ITreeContentProvider {

        static Stream<HelpTopic> all(List<HelpTopic> topics) {
            return topics.stream().flatMap(topic -> Stream.concat(
                    Stream.of(topic), all(topic.children())));
        }

        @Override
        public Object[] getElements(Object input) {
            return ((HelpPages) input).topics().toArray();
        }

        @Override
        public Object[] getChildren(Object topic) {
            return ((HelpTopic) topic).children().toArray();
        }

        @Override
        public Object getParent(Object topic) {
            return null;
        }

        @Override
        public boolean hasChildren(Object topic) {
            return !((HelpTopic) topic).children().isEmpty();
        }
    }
}
