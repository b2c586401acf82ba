/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.porelyte.model.Candidate;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.PorelytePackage;

/**
 * This is the item provider adapter for a {@link org.porelyte.model.Candidate} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CandidateItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CandidateItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addKindPropertyDescriptor(object);
			addNodePropertyDescriptor(object);
			addNetPropertyDescriptor(object);
			addStructureFilePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Candidate_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Candidate_kind_feature", "_UI_Candidate_type"),
				 PorelytePackage.Literals.CANDIDATE__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Node feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Candidate_node_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Candidate_node_feature", "_UI_Candidate_type"),
				 PorelytePackage.Literals.CANDIDATE__NODE,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Net feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNetPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Candidate_net_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Candidate_net_feature", "_UI_Candidate_type"),
				 PorelytePackage.Literals.CANDIDATE__NET,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Structure File feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStructureFilePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Candidate_structureFile_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Candidate_structureFile_feature", "_UI_Candidate_type"),
				 PorelytePackage.Literals.CANDIDATE__STRUCTURE_FILE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PorelytePackage.Literals.CANDIDATE__LINKERS);
			childrenFeatures.add(PorelytePackage.Literals.CANDIDATE__FUNCTIONALISATIONS);
			childrenFeatures.add(PorelytePackage.Literals.CANDIDATE__DEFECTS);
			childrenFeatures.add(PorelytePackage.Literals.CANDIDATE__OLIGOMERS);
			childrenFeatures.add(PorelytePackage.Literals.CANDIDATE__ION);
			childrenFeatures.add(PorelytePackage.Literals.CANDIDATE__SALTS);
			childrenFeatures.add(PorelytePackage.Literals.CANDIDATE__MEDIA);
			childrenFeatures.add(PorelytePackage.Literals.CANDIDATE__CONSTITUENTS);
			childrenFeatures.add(PorelytePackage.Literals.CANDIDATE__FORM);
			childrenFeatures.add(PorelytePackage.Literals.CANDIDATE__MEASUREMENTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Candidate)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Candidate_type") :
			getString("_UI_Candidate_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Candidate.class)) {
			case PorelytePackage.CANDIDATE__KIND:
			case PorelytePackage.CANDIDATE__STRUCTURE_FILE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PorelytePackage.CANDIDATE__LINKERS:
			case PorelytePackage.CANDIDATE__FUNCTIONALISATIONS:
			case PorelytePackage.CANDIDATE__DEFECTS:
			case PorelytePackage.CANDIDATE__OLIGOMERS:
			case PorelytePackage.CANDIDATE__ION:
			case PorelytePackage.CANDIDATE__SALTS:
			case PorelytePackage.CANDIDATE__MEDIA:
			case PorelytePackage.CANDIDATE__CONSTITUENTS:
			case PorelytePackage.CANDIDATE__FORM:
			case PorelytePackage.CANDIDATE__MEASUREMENTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.CANDIDATE__LINKERS,
				 PorelyteFactory.eINSTANCE.createLinkerShare()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.CANDIDATE__FUNCTIONALISATIONS,
				 PorelyteFactory.eINSTANCE.createFunctionalisation()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.CANDIDATE__DEFECTS,
				 PorelyteFactory.eINSTANCE.createDefect()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.CANDIDATE__OLIGOMERS,
				 PorelyteFactory.eINSTANCE.createOligomerContent()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.CANDIDATE__ION,
				 PorelyteFactory.eINSTANCE.createIonExchange()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.CANDIDATE__SALTS,
				 PorelyteFactory.eINSTANCE.createSaltContent()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.CANDIDATE__MEDIA,
				 PorelyteFactory.eINSTANCE.createMediumContent()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.CANDIDATE__CONSTITUENTS,
				 PorelyteFactory.eINSTANCE.createConstituent()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.CANDIDATE__FORM,
				 PorelyteFactory.eINSTANCE.createForm()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.CANDIDATE__MEASUREMENTS,
				 PorelyteFactory.eINSTANCE.createMeasurement()));
	}

}
