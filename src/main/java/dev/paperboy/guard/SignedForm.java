package dev.paperboy.guard;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource whose unsafe methods take forms of this site: each has to carry the field {@code form-token}, which
 * {@code {#include tags/formToken /}} writes into the form. A resource outside {@code /api} without it (or {@link OneClick})
 * takes no unsafe request at all.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SignedForm {}
