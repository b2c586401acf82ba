// SPDX-License-Identifier: EPL-2.0
/**
 * A robot for tests of the workbench: it finds controls, types, clicks, drags and chooses from menus as a user does,
 * and waits for what it looks for, so that tests need no pauses. Tests run in a thread of their own beside that of the
 * user interface; what they do to widgets or the model of the workbench directly goes through {@link
 * org.porelyte.testsupport.Robot#ask} or {@link org.porelyte.testsupport.Robot#act}.
 *
 * <pre>{@code
 * @WorkbenchTest
 * class RenameTest {
 *
 *     private final Robot robot = new Robot();
 *
 *     @Test
 *     void aLinkerGetsAnotherName() {
 *         robot.menu("File", "Open Example", "bilayer-zwitterionic");
 *         robot.awaitJobs();
 *         TreeHandle tree = robot.view("org.porelyte.ui.explorer").tree();
 *         tree.item("Linkers*", "BDC").doubleClick();             // "Linkers*": an item that begins so
 *         PartHandle<IEditorPart> editor = robot.editor("bilayer-zwitterionic.porelyte");
 *         editor.field("Name:").enter("BDC-H2");                  // real keys, one by one
 *         assertEquals(List.of("BDC-H2"), tree.selection());
 *         robot.press("Ctrl+Z");
 *         robot.menu("File", "Save As");                          // returns although the dialog waits
 *         DialogHandle dialog = robot.dialog("Save As");
 *         dialog.field("Name").enter("copy");
 *         dialog.closeWith("OK");
 *         GridHandle grid = robot.view("org.porelyte.ui.candidates").grid();
 *         grid.click(1, 0);                                       // header of the second column on screen
 *         robot.await("the order by name", () -> grid.text(1, 1).startsWith("A"));
 *     }
 * }
 * }</pre>
 *
 * <p>Controls without a text or label are found by id: the code that makes one calls {@code
 * control.setData("org.porelyte.id", "linker.smiles")}, the test {@code scope.id("linker.smiles")} or {@code
 * scope.fieldById("linker.smiles")}. Native dialogs for files cannot be worked with: code under test takes the path
 * from something that a test can replace. A test that fails leaves a picture and the log in {@code target/failures}.
 */
package org.porelyte.testsupport;
