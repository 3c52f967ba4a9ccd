package org.evensay.foundation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps who has an account, and what each is in which programme. */
@ApplicationScoped
public class PeopleStore {

  @PersistenceContext EntityManager database;

  /** A person's memberships, the oldest programme first. */
  public List<Membership> membershipsOf(AccountId account) {
    return select("m.account_id = ?1", account.value());
  }

  /** The members of a programme, in the order of their names. */
  public List<Membership> membersOf(ProgrammeId programme) {
    return select("m.programme_id = ?1", programme.value());
  }

  private List<Membership> select(String which, String id) {
    List<?> rows =
        database
            .createNativeQuery(
                "select m.account_id, a.display_name, m.programme_id, m.chamber, m.role"
                    + " from membership m join account a on a.id = m.account_id where "
                    + which
                    + " order by m.since, a.display_name, m.account_id")
            .setParameter(1, id)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Membership(
                    new AccountId((String) row[0]),
                    (String) row[1],
                    new ProgrammeId((String) row[2]),
                    Chamber.ofCode((String) row[3]),
                    Role.ofCode((String) row[4])))
        .toList();
  }

  /** The account of this sign-in name. */
  Optional<Account> ofSignInName(SignInName name) {
    return database
        .createQuery("select a from Account a where a.signInName = :name", Account.class)
        .setParameter("name", name.folded())
        .getResultStream()
        // The database also finds names that differ in accents, or in signs without width.
        .filter(account -> account.signInName().equals(name.folded()))
        .findFirst();
  }

  /** What an account is called on pages. */
  public Optional<String> displayName(AccountId id) {
    return Optional.ofNullable(database.find(Account.class, id.value())).map(Account::displayName);
  }

  void add(Account account) {
    database.persist(account);
  }

  void add(AccountId account, ProgrammeId programme, Chamber chamber, Role role) {
    database.flush();
    database
        .createNativeQuery(
            "insert into membership (account_id, programme_id, chamber, role, since)"
                + " values (?1, ?2, ?3, ?4, utc_timestamp(6))")
        .setParameter(1, account.value())
        .setParameter(2, programme.value())
        .setParameter(3, chamber.code())
        .setParameter(4, role.code())
        .executeUpdate();
  }

  /** Takes the made-up people out who are members of nothing any more. */
  public void removeMadeUpWithoutProgramme() {
    database
        .createNativeQuery(
            "delete from account where made_up = true"
                + " and id not in (select account_id from membership)")
        .executeUpdate();
  }
}
