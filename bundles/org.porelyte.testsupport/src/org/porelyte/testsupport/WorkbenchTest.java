// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the running workbench: it is started before the first such test, and failures leave a picture. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ApplicationExtension.class, FailureExtension.class})
public @interface WorkbenchTest {
}
