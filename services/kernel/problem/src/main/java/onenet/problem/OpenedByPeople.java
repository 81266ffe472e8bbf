package onenet.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The address of an operation is printed, scanned and passed on among people, and programs they pass it on with write things of their own
 * behind it ({@code ?from=singlemessage}). Such parameters say nothing here; everywhere else they are refused.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenedByPeople {}
