/**
 * A statement that finds a row, and keeps it as it is until the transaction ends, while this person is an active
 * member of this business. Other modules run it inside their own transaction, so that a decision and a revoked
 * membership cannot pass each other (SYSTEM.md, invariant 4).
 */
export const activeMembershipGuard = (business_id: string, member_id: string) => ({
  sql: `select id from business_member
        where business_id = ? and member_id = ? and status = 'active' and deleted_at is null for share`,
  params: [business_id, member_id],
})
