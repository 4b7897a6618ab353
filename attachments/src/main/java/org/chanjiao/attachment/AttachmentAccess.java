package org.chanjiao.attachment;

import java.util.Optional;
import org.chanjiao.account.Person;

/**
 * Who sees and who attaches the files of one kind of thing. The module that owns the things implements it as a bean;
 * a file follows the thing it is attached to.
 */
public interface AttachmentAccess {

    /** The {@link Subject#type()} it answers for. */
    String subjectType();

    /** Where the thing belongs; empty when there is none for this person. */
    Optional<Place> place(String subjectId, Person person);
}
