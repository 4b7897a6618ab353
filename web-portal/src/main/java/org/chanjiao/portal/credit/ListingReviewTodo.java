package org.chanjiao.portal.credit;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Todo;
import org.chanjiao.portal.layout.TodoSource;
import org.chanjiao.register.ListingReviews;
import org.springframework.stereotype.Component;

/** Listed enterprises against which something was found. */
@Component
@RequiredArgsConstructor
class ListingReviewTodo implements TodoSource {

    private final ListingReviews reviews;
    private final Access access;

    @Override
    public Optional<Todo> of(Person person) {
        return access.may(person, Permission.KEEP_CREDIT)
                ? Optional.of(
                        Todo.warning("credit.reviews.todo", reviews.open(person).size(), "/listing-reviews"))
                : Optional.empty();
    }

    @Override
    public boolean isWork() {
        return true;
    }
}
