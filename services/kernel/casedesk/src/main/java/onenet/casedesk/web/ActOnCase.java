package onenet.casedesk.web;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import onenet.requests.Idempotent;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An act on a case that happens once however often it is sent. */
@InterceptorBinding
@Idempotent
@ActAnswers
@Target({METHOD, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface ActOnCase {}
