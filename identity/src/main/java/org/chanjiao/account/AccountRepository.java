package org.chanjiao.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    void flush();

    Optional<Account> findById(AccountId id);

    Optional<Account> findByLogin(String login);

    boolean existsByLogin(String login);

    long count();
}
