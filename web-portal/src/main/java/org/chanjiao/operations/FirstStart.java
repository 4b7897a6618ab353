package org.chanjiao.operations;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Accounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Opens the administrators' accounts of an empty platform and prints their one-time passwords, which are stored nowhere
 * and appear in no log. Registered by {@link Portal} only: a test that starts the context has no first start.
 */
@RequiredArgsConstructor
final class FirstStart implements ApplicationRunner {

    private final Accounts accounts;

    @Override
    public void run(ApplicationArguments arguments) {
        var issued = accounts.createFirstAdministrators();
        if (issued.isEmpty()) {
            return;
        }
        Console.line("");
        Console.line("首次启动：已建立管理员账户。一次性口令只显示这一次，首次登录须修改：");
        for (var each : issued) {
            Console.line("  登录名 %-10s 一次性口令 %s  （%s）".formatted(each.login(), each.password(), each.name()));
        }
    }
}
