// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Works with the running workbench as a user does, from the thread of a test. Whatever it looks for it waits for; an
 * action returns when the workbench has dealt with it, or when that has opened a dialog that waits for the user.
 */
public final class Robot {

    private final UiThread ui = new UiThread(PlatformUI.getWorkbench().getDisplay());
    private final Keyboard keyboard = new Keyboard(ui);

    /**
     * @param task what to run in the thread of the user interface
     * @param <T>  what it returns
     * @return the same
     */
    public <T> T ask(Callable<T> task) {
        return ui.ask(task);
    }

    /**
     * Runs something in the thread of the user interface, and returns when it is done or has opened a modal dialog.
     *
     * @param task what to run
     */
    public void act(Runnable task) {
        ui.act(task);
    }

    /**
     * Waits until a condition holds.
     *
     * @param what      to wait for, in words, for the message when it does not come
     * @param condition looked at in the thread of the user interface
     */
    public void await(String what, BooleanSupplier condition) {
        ui.await(what, condition);
    }

    /**
     * Waits until something is there.
     *
     * @param what to wait for, in words
     * @param find gives it, or null while it is not there; asked in the thread of the user interface
     * @param <T>  its type
     * @return it
     */
    public <T> T awaitValue(String what, Supplier<T> find) {
        return ui.awaitValue(what, find);
    }

    /** Waits until no job runs, waits or is scheduled for later; jobs that users never see do not count. */
    public void awaitJobs() {
        for (int quiet = 0; quiet < 2; quiet++) {
            ui.await("the jobs to end", () -> Stream.of(Job.getJobManager().find(null)).allMatch(Job::isSystem));
            ui.settle();
        }
    }

    /** {@return the window of the workbench} */
    public IWorkbenchWindow window() {
        return ui.awaitValue("the window of the workbench", () -> {
            IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            return active != null ? active : Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst()
                    .orElse(null);
        });
    }

    /** {@return what is in the window of the workbench, with all its parts} */
    public Scope inWindow() {
        return new Scope(ui, keyboard, ask(() -> window().getShell()));
    }

    /**
     * Opens a view, or brings it to the top, and gives it the focus.
     *
     * @param id of the view
     * @return the view
     */
    public PartHandle<IViewPart> view(String id) {
        return view(id, IViewPart.class);
    }

    /**
     * Opens a view, or brings it to the top, and gives it the focus.
     *
     * @param id   of the view
     * @param type its class
     * @param <V>  its class
     * @return the view
     */
    public <V extends IViewPart> PartHandle<V> view(String id, Class<V> type) {
        IWorkbenchPage page = ask(() -> window().getActivePage());
        V view = type.cast(ask(() -> page.showView(id)));
        ui.settle();
        return new PartHandle<>(ui, keyboard, view);
    }

    /** {@return the views that can be seen, none of them behind another} */
    public List<PartHandle<IViewPart>> shownViews() {
        IWorkbenchPage page = ask(() -> window().getActivePage());
        List<IViewPart> shown = ask(() -> Stream.of(page.getViewReferences()).map(view -> view.getView(false))
                .filter(view -> view != null && page.isPartVisible(view)).toList());
        return shown.stream().map(view -> new PartHandle<>(ui, keyboard, view)).toList();
    }

    /**
     * Waits until an editor with a title is open and brings it to the top.
     *
     * @param title of the editor, without the asterisk of one with changes
     * @return the editor
     */
    public PartHandle<IEditorPart> editor(String title) {
        IEditorPart editor = ui.awaitValue("the editor " + title, () -> {
            IWorkbenchPage page = window().getActivePage();
            for (IEditorReference reference : page.getEditorReferences()) {
                if (reference.getTitle().equals(title)) {
                    return open(page, reference);
                }
            }
            return null;
        });
        ui.settle();
        return new PartHandle<>(ui, keyboard, editor);
    }

    private static IEditorPart open(IWorkbenchPage page, IEditorReference reference) {
        try {
            return page.openEditor(reference.getEditorInput(), reference.getId());
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Waits for a dialog, wizard or other window besides that of the workbench.
     *
     * @param title of its window
     * @return the dialog
     */
    public DialogHandle dialog(String title) {
        Shell shell = ui.awaitValue("the dialog '" + title + "'; open are " + ask(Robot::titles), () -> Stream
                .of(Display.getCurrent().getShells())
                .filter(found -> !found.isDisposed() && found.isVisible() && Labels.same(found.getText(), title))
                .reduce((first, last) -> last).orElse(null));
        ui.act(shell::setActive);
        return new DialogHandle(ui, keyboard, shell);
    }

    private static List<String> titles() {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).map(Shell::getText).toList();
    }

    /**
     * Chooses an entry of the main menu. Mnemonics, key bindings and the dots of those that open a dialog count for
     * nothing: {@code menu("File", "Open")}.
     *
     * @param path texts of the entries from the menu bar down
     */
    public void menu(String... path) {
        ui.act(() -> new MenuPath(window().getShell().getMenuBar()).choose(path));
    }

    /**
     * @param path texts of the entries from the menu bar down
     * @return the texts of the entries below, those that are disabled in parentheses
     */
    public List<String> menuEntries(String... path) {
        return ask(() -> new MenuPath(window().getShell().getMenuBar()).entries(path));
    }

    /**
     * Presses a key with its modifiers; it goes to the control that has the focus.
     *
     * @param keys such as {@code Ctrl+Z}, {@code F1}, {@code Enter}, {@code Esc}, {@code Arrow_Down}
     */
    public void press(String keys) {
        keyboard.press(keys);
    }

    /**
     * Types a text; it goes to the control that has the focus.
     *
     * @param text one line
     */
    public void type(String text) {
        keyboard.type(text);
    }

    /** Closes what dialogs and other windows are open besides that of the workbench, without saving anything. */
    public void closeDialogs() {
        for (int depth = 0; depth < 10 && ask(Robot::closeLast); depth++) {
            ui.settle();
        }
    }

    private static boolean closeLast() {
        List<Shell> windows = Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                .map(IWorkbenchWindow::getShell).toList();
        List<Shell> others = Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && !windows.contains(shell)
                        && (shell.getStyle() & (SWT.TITLE | SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL)) != 0)
                .toList();
        if (others.isEmpty()) {
            return false;
        }
        others.getLast().close();
        return true;
    }
}
