package org.chanjiao.token;

import org.chanjiao.account.Person;

/**
 * For whom a program calls.
 *
 * @param person the holder, with the roles of this moment
 * @param writes whether the token may change anything
 */
public record TokenCaller(Person person, boolean writes) {}
