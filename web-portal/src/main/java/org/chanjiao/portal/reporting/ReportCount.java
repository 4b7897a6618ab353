package org.chanjiao.portal.reporting;

import java.util.Optional;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Todo;
import org.chanjiao.portal.layout.TodoSource;
import org.chanjiao.reporting.ReportFilter;
import org.chanjiao.reporting.ReportList;
import org.chanjiao.reporting.ReportShelf;

/**
 * A list of reports as a count on the home page.
 *
 * @param permission who has such a count at all
 */
record ReportCount(
        ReportShelf shelf,
        Access access,
        ReportList list,
        Permission permission,
        String href,
        String tone,
        boolean work)
        implements TodoSource {

    @Override
    public Optional<Todo> of(Person person) {
        if (!access.may(person, permission)) {
            return Optional.empty();
        }
        long count = shelf.count(ReportFilter.of(list), person);
        return Optional.of(new Todo("reports.todo." + list, count, href, count == 0 ? "plain" : tone));
    }

    @Override
    public boolean isWork() {
        return work;
    }
}
