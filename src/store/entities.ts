/**
 * The tables as TypeORM reads them. Writing goes through cases.store.ts alone; a test holds these
 * columns against the migrated database.
 */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cases', { synchronize: false })
export class CaseEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') version!: number;
  @Column('integer') revision!: number;
  @Column('text') status!: 'active' | 'done' | 'error';
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('text', { name: 'sf_enhet', nullable: true }) sfEnhet!: string | null;
  @Column('text', { name: 'kc_enhet', nullable: true }) kcEnhet!: string | null;
  @Column('text', { name: 'klient_id', nullable: true }) klientId!: string | null;
  @Column('boolean') skyddad!: boolean;
}

@Entity('tasks', { synchronize: false })
export class TaskEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('text') key!: string;
  @Column('integer') seq!: number;
  @Column('text') role!: string;
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('text', { nullable: true }) assignee!: string | null;
  @Column('boolean') skyddad!: boolean;
  @Column('boolean') escalation!: boolean;
  @Column('text') status!: 'open' | 'closed';
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column('date', { name: 'due_date', nullable: true }) dueDate!: string | null;
  @Column('integer', { name: 'closed_seq', nullable: true }) closedSeq!: number | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('integer') version!: number;
}

@Entity('incidents', { synchronize: false })
export class IncidentEntity {
  @PrimaryColumn('bigint') id!: string;
  @Column('text', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') kind!: string;
  @Column('text') ref!: string;
  @Column('text') detail!: string;
  @Column('jsonb') varden!: unknown;
  @Column('text') status!: 'open' | 'resolved';
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'resolved_at', nullable: true }) resolvedAt!: Date | null;
  @Column('text', { name: 'resolved_by', nullable: true }) resolvedBy!: string | null;
  @Column('text', { nullable: true }) skal!: string | null;
  @Column('text', { nullable: true }) referens!: string | null;
  @Column('text', { nullable: true }) enhet!: string | null;
}

export const ENTITIES = [CaseEntity, TaskEntity, IncidentEntity];
