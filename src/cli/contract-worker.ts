/** One core's share of a batch of contracts: fonts and documents are kept, clients come one by one. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerJob, WorkerSetup } from './contract-batch.ts';
import { makeContract } from './contract-batch.ts';

const { documents, out, print } = workerData as WorkerSetup;

parentPort?.on('message', (job: WorkerJob) => {
	const document = documents[job.document];
	if (!document) throw new Error(`job ${job.name} names a document that this worker was not given`);
	parentPort?.postMessage(makeContract({ ...job, document }, out, print));
});
