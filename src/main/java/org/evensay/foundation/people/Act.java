package org.evensay.foundation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of state: a class named by a verb, with one public method that is one transaction. Every
 * change, whether it comes from a page, a resource or a job, is an act; whether it is allowed is
 * decided in it and nowhere else.
 */
@Stereotype
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Act {}
