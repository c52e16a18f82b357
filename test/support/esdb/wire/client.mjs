// The classes that the client was generated with, and its own copy of grpc-js: its instanceof checks know no other.
import { createRequire } from 'node:module';

const here = createRequire(import.meta.url);
/** Resolves as the client itself does. */
export const ofClient = createRequire(here.resolve('@eventstore/db-client'));

export const grpc = ofClient('@grpc/grpc-js');
export const streams = ofClient('../generated/streams_pb');
export const shared = ofClient('../generated/shared_pb');
export const features = ofClient('../generated/serverfeatures_pb');
export const { StreamsService } = ofClient('../generated/streams_grpc_pb');
export const { ServerFeaturesService } = ofClient('../generated/serverfeatures_grpc_pb');
export const { Status } = ofClient('../generated/status_pb');
export const { Any } = ofClient('google-protobuf/google/protobuf/any_pb');
export const { Empty } = ofClient('google-protobuf/google/protobuf/empty_pb');

/** Sets the fields that are given, each by its setter. */
export const set = (message, fields) => {
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) message[`set${name[0].toUpperCase()}${name.slice(1)}`](value);
  return message;
};
